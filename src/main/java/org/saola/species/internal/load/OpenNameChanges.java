package org.saola.species.internal.load;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.saola.species.LoadFault;
import org.saola.species.NomenclatureChange;
import org.saola.species.NomenclatureKind;
import org.saola.species.TaxonId;
import org.saola.species.internal.ItemKind;

/** The rows of {@code nomenclature} in Saola's open tables. */
final class OpenNameChanges {

    static final String INPUTS = "inputs";
    static final String OUTPUTS = "outputs";

    /** A change as it was read, and the row that it stands in. */
    record Given(NomenclatureChange change, Fields fields) {}

    private final Map<String, TaxonId> ids;
    private final Reading reading;
    private final Set<Integer> numbers = new HashSet<>();

    OpenNameChanges(Map<String, TaxonId> ids, Reading reading) {
        this.ids = ids;
        this.reading = reading;
    }

    void read(Fields fields) {
        reading.incoming().speaksOf(ItemKind.NOMENCLATURE);
        Optional<NomenclatureKind> kind = NomenclatureKind.read(fields.text("kind"));
        if (kind.isEmpty()) {
            fields.fault(LoadFault.NAME_CHANGE_UNKNOWN, "kind");
        }
        Optional<LocalDate> day = fields.day("day");
        List<TaxonId> inputs = taxa(fields, INPUTS);
        List<TaxonId> outputs = taxa(fields, OUTPUTS);
        int number = reading.numbers().of("nomenclature:" + fields.needed("id"));
        if (!numbers.add(number)) {
            fields.fault(LoadFault.ID_TWICE, "id");
        }
        if (kind.isEmpty() || day.isEmpty() || fields.isRefused()) {
            return;
        }
        NomenclatureChange change = new NomenclatureChange(
                number, kind.get(), day.get(), inputs, outputs, fields.text("note"), fields.text("source"));
        if (change.isWellFormed()) {
            reading.nameChanges().add(new Given(change, fields));
        } else {
            fields.fault(
                    LoadFault.NAME_CHANGE_SHAPE,
                    inputs.isEmpty() ? INPUTS : OUTPUTS,
                    kind.get().word());
        }
    }

    /** An id of the files, or the number of a taxon that official data gave it. */
    private List<TaxonId> taxa(Fields fields, String column) {
        List<TaxonId> taxa = new ArrayList<>();
        for (String id : fields.words(column)) {
            TaxonId known = ids.get(id);
            if (known != null) {
                taxa.add(known);
            } else if (id.matches("[1-9]\\d{0,8}")) {
                taxa.add(new TaxonId(Integer.parseInt(id)));
            } else {
                fields.fault(LoadFault.TAXON_UNKNOWN, column, id);
            }
        }
        return taxa.stream().distinct().toList();
    }
}
