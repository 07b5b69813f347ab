package org.saola.trade.internal.sample;

/** A taxon of a sample, with the higher taxa as the public files give them: plants have no class there. */
public record SampleTaxon(
        String name, String taxonClass, String order, String family, String genus, Goods goods, String appendix) {

    /** {@code Taxon,Class,Order,Family,Genus}. */
    String columns() {
        return name + "," + taxonClass + "," + order + "," + family + "," + genus;
    }
}
