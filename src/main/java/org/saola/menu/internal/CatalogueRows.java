package org.saola.menu.internal;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.saola.menu.Catalogue;
import org.saola.menu.ControlledList;
import org.saola.menu.ListName;
import org.saola.menu.Service;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.support.TransactionTemplate;

/** The catalogue in the database. */
@Repository
public class CatalogueRows {

    private static final Logger LOG = LoggerFactory.getLogger(CatalogueRows.class);

    private final JdbcClient jdbc;
    private final TransactionTemplate transactions;

    CatalogueRows(JdbcClient jdbc, TransactionTemplate transactions) {
        this.jdbc = jdbc;
        this.transactions = transactions;
    }

    /**
     * Brings the shipped catalogue into the database: all of it or nothing.
     *
     * <p>An entry that is there as it was shipped follows the program; one that was changed here stays as it is.
     */
    public void fill() {
        String hash = CatalogueFiles.hash();
        boolean taken = jdbc.sql("select hash from menu.shipment")
                .query(String.class)
                .optional()
                .filter(hash::equals)
                .isPresent();
        if (!taken) {
            take(CatalogueFiles.read(), hash);
        }
    }

    private void take(Catalogue shipped, String hash) {
        Integer written = transactions.execute(status -> {
            int changed = 0;
            for (ListName name : ListName.values()) {
                changed += write("list", name.word(), CatalogueFormat.JSON.writeValueAsString(shipped.list(name)));
            }
            for (Service service : shipped.services()) {
                changed += write("service", service.id().slug(), CatalogueFormat.JSON.writeValueAsString(service));
            }
            jdbc.sql("""
                            insert into menu.shipment (hash) values (:hash)
                            on conflict (only_row) do update set hash = excluded.hash, taken_at = now()
                            """).param("hash", hash).update();
            return changed;
        });
        if (written != null && written > 0) {
            LOG.info("The menu took {} entries and lists from the shipped catalogue", written);
        }
    }

    private int write(String table, String id, String body) {
        return jdbc.sql("""
                        insert into menu.%s as present (id, body, shipped) values (:id, cast(:body as jsonb), cast(:body as jsonb))
                        on conflict (id) do update set body = excluded.body, shipped = excluded.shipped, changed_at = now()
                        where present.body = present.shipped and present.body <> excluded.body
                        """.formatted(table))
                .param("id", id)
                .param("body", body)
                .update();
    }

    /** Reads the whole catalogue, by kind and id. */
    public Catalogue read() {
        List<Service> services = jdbc.sql("select body from menu.service order by id")
                .query((row, number) -> CatalogueFormat.JSON.readValue(row.getString(1), Service.class))
                .list();
        Map<ListName, ControlledList> lists = new EnumMap<>(ListName.class);
        for (ListName name : ListName.values()) {
            String body = jdbc.sql("select body from menu.list where id = :id")
                    .param("id", name.word())
                    .query(String.class)
                    .single();
            lists.put(name, CatalogueFormat.JSON.readValue(body, ControlledList.class));
        }
        return new Catalogue(
                services.stream()
                        .sorted(java.util.Comparator.comparing(Service::kind).thenComparing(Service::id))
                        .toList(),
                lists);
    }
}
