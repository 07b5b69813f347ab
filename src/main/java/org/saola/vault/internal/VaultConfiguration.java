package org.saola.vault.internal;

import java.io.IOException;
import org.saola.audit.Trail;
import org.saola.jobs.Jobs;
import org.saola.store.DataFolder;
import org.saola.store.StartFailure;
import org.saola.store.Transactions;
import org.saola.vault.FileHook;
import org.saola.vault.Vault;
import org.saola.vault.VaultCare;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Puts the vault together. */
@Configuration(proxyBeanMethods = false)
class VaultConfiguration {

    @Bean
    Contents vaultContents(DataFolder data) {
        try {
            ContentFolder folder = new ContentFolder(data.folder("vault"));
            folder.clearIncoming();
            if (!KeyRing.existsIn(data.folder("secrets")) && folder.holdsAnything()) {
                throw new StartFailure("The data folder has files in vault/ but not their keys: "
                        + "put secrets/vault-keys.properties back, or nothing there can ever be read again.");
            }
            return new Contents(folder, KeyRing.open(data.folder("secrets")));
        } catch (IOException unreadable) {
            throw new StartFailure(
                    "The files of the vault cannot be opened: look at vault/ and at "
                            + "secrets/vault-keys.properties in the data folder.",
                    unreadable);
        }
    }

    @Bean
    Intake vaultIntake(Contents contents, VaultSettings settings) {
        return new Intake(contents, new FileChecks(settings), settings.maxSize().toBytes());
    }

    @Bean
    Shelves vaultShelves(FileRows files, ContentRows contents, JdbcClient jdbc, VaultSettings settings) {
        return new Shelves(files, contents, new Holdings(jdbc, settings.quota().toBytes()));
    }

    @Bean
    Vault vault(
            Intake intake, Shelves shelves, ObjectProvider<FileHook> hooks, Transactions transactions, Trail trail) {
        return new VaultDesk(intake, shelves, new FileHooks(hooks::stream), transactions, trail);
    }

    @Bean
    SweepJob vaultSweep(
            Contents contents, VaultKeeping.CareRows rows, Transactions transactions, VaultSettings settings) {
        return new SweepJob(
                new Sweep(contents.folder(), rows.shelves(), rows.sweeps(), transactions, settings.grace()),
                rows.rewrapping());
    }

    @Bean
    VaultCare vaultCare(Intake intake, VaultKeeping.CareRows rows, Transactions transactions, Trail trail, Jobs jobs) {
        return new VaultKeeping(intake, rows, transactions, trail, jobs);
    }

    @Bean
    VaultKeeping.CareRows vaultCareRows(
            Contents contents, Shelves shelves, SweepRows sweeps, Transactions transactions) {
        return new VaultKeeping.CareRows(
                shelves, sweeps, new Rewrapping(contents.ring(), shelves.contents(), transactions, 500));
    }

    @Bean
    FirstSweep vaultFirstSweep(Jobs jobs) {
        return new FirstSweep(jobs);
    }
}
