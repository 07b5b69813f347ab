package org.saola.species.internal;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.saola.kernel.CountryCode;
import org.saola.species.CommonName;
import org.saola.species.Place;
import org.saola.species.PrintedListing;
import org.saola.species.Reference;
import org.saola.species.TaxonId;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.ValueSerializer;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.module.SimpleModule;

/** How facts are written in the database: without what is absent, countries as their code. */
public final class ItemFormat {

    /** The names of one taxon. */
    public record Names(TaxonId taxon, List<CommonName> names) {
        public Names {
            names = List.copyOf(names);
        }
    }

    /** The places of one taxon. */
    public record Range(TaxonId taxon, List<Place> places) {
        public Range {
            places = List.copyOf(places);
        }
    }

    /** The publications of one taxon. */
    public record References(TaxonId taxon, List<Reference> references) {
        public References {
            references = List.copyOf(references);
        }
    }

    /** What a download prints for one taxon. */
    public record Printed(TaxonId taxon, PrintedListing listing) {}

    public static final JsonMapper JSON = JsonMapper.builder()
            .changeDefaultPropertyInclusion(value -> value.withValueInclusion(JsonInclude.Include.NON_ABSENT))
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .addModule(new SimpleModule()
                    .addSerializer(CountryCode.class, new CountryWriter())
                    .addDeserializer(CountryCode.class, new CountryReader()))
            .build();

    private ItemFormat() {}

    private static final class CountryWriter extends ValueSerializer<CountryCode> {
        @Override
        public void serialize(CountryCode country, JsonGenerator out, SerializationContext context) {
            out.writeString(country.value());
        }
    }

    private static final class CountryReader extends ValueDeserializer<CountryCode> {
        @Override
        public CountryCode deserialize(JsonParser in, DeserializationContext context) {
            return new CountryCode(in.getString());
        }
    }
}
