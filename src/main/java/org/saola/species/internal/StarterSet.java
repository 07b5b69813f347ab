package org.saola.species.internal;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.saola.kernel.Sha256;
import org.saola.species.DataSource;
import org.saola.species.LoadReport;
import org.saola.species.LoadSpecies;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.InitializingBean;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** The set that is shipped, {@code species/starter}: loaded when the program brings another one than was loaded last. */
@Component
class StarterSet implements InitializingBean {

    private static final Logger LOG = LoggerFactory.getLogger(StarterSet.class);
    private static final String FOLDER = "/species/starter/";
    private static final String ABOUT = "set.yaml";
    private static final List<String> TABLES =
            List.of("taxa.csv", "names.csv", "changes.csv", "distributions.csv", "notes.csv");

    private final Loading loading;
    private final EditionRows editions;

    StarterSet(Loading loading, EditionRows editions) {
        this.loading = loading;
        this.editions = editions;
    }

    @Override
    public void afterPropertiesSet() {
        String hash = hash();
        if (!editions.starterHash().equals(hash)) {
            load(hash);
        }
    }

    private void load(String hash) {
        List<Path> files = new ArrayList<>();
        try {
            Path folder = Files.createTempDirectory("saola-starter");
            try {
                for (String table : TABLES) {
                    Path file = folder.resolve(table);
                    files.add(file);
                    try (InputStream shipped = shipped(table)) {
                        Files.copy(shipped, file);
                    }
                }
                LoadReport report = loading.load(
                        EditionRows.HOUSE,
                        new LoadSpecies(files, DataSource.STARTER, false, false, true),
                        about(hash),
                        rows -> {});
                if (report.hasRefusals()) {
                    throw new IllegalStateException("the starter set has faults: " + report.problems());
                }
                LOG.info("The starter set of species was loaded: {} facts are new", report.added());
            } finally {
                for (Path file : files) {
                    Files.deleteIfExists(file);
                }
                Files.delete(folder);
            }
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }

    private static DataAbout about(String hash) {
        try (InputStream shipped = shipped(ABOUT)) {
            ObjectNode about = (ObjectNode) new YAMLMapper().readTree(shipped);
            about.put("hash", hash);
            Map<String, String> title = ItemFormat.JSON.convertValue(about.get("name"), EditionRows.TITLE);
            return new DataAbout(
                    title,
                    Optional.ofNullable(about.get("date"))
                            .map(JsonNode::asString)
                            .map(LocalDate::parse),
                    about.path("verified").asBoolean(false),
                    about.toString());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static String hash() {
        try {
            MessageDigest digest = Sha256.digest();
            List<String> all = new ArrayList<>(TABLES);
            all.add(ABOUT);
            for (String name : all) {
                try (InputStream shipped = shipped(name)) {
                    digest.update(shipped.readAllBytes());
                }
            }
            return HexFormat.of().formatHex(digest.digest());
        } catch (IOException impossible) {
            throw new IllegalStateException("the starter set cannot be read", impossible);
        }
    }

    private static InputStream shipped(String name) {
        InputStream shipped = StarterSet.class.getResourceAsStream(FOLDER + name);
        if (shipped == null) {
            throw new IllegalStateException("missing in the program: " + FOLDER + name);
        }
        return shipped;
    }
}
