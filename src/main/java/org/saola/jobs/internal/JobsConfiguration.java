package org.saola.jobs.internal;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.HexFormat;
import javax.sql.DataSource;
import org.saola.jobs.Job;
import org.saola.jobs.Jobs;
import org.saola.kernel.Sha256;
import org.saola.store.DataFolder;
import org.saola.store.Transactions;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.modulith.events.FailedEventPublications;

/** Puts the jobs together. */
@Configuration(proxyBeanMethods = false)
class JobsConfiguration {

    @Bean
    JobList jobList(ObjectProvider<Job> jobs) {
        return new JobList(jobs::stream);
    }

    @Bean
    JobScheduler jobScheduler(
            DataSource dataSource, JobList jobs, JobRows rows, Transactions transactions, DataFolder folder) {
        return new JobScheduler(
                dataSource, jobs, new JobWorker(rows, transactions, Clock.systemUTC()), rows, program(folder));
    }

    @Bean
    Jobs jobs(JobRows rows, Transactions transactions, JobScheduler scheduler, JobList jobs) {
        return new JobDesk(rows, transactions, scheduler, jobs, Clock.systemUTC());
    }

    @Bean
    EventShelf keptEvents(JdbcClient jdbc, FailedEventPublications failed) {
        return new EventShelf(jdbc, failed, Clock.systemUTC());
    }

    @Bean
    JobsLifecycle jobsLifecycle(JobScheduler scheduler, Jobs jobs, EventShelf events) {
        return new JobsLifecycle(scheduler, jobs, events);
    }

    /** Tells this program from others on one database: the data folder serves one at a time. */
    private static String program(DataFolder folder) {
        try {
            String place = InetAddress.getLocalHost().getHostName() + ":"
                    + folder.folder("run").toAbsolutePath();
            byte[] hash = Sha256.digest().digest(place.getBytes(StandardCharsets.UTF_8));
            return "saola-" + HexFormat.of().formatHex(hash, 0, 8);
        } catch (UnknownHostException noName) {
            throw new IllegalStateException(noName);
        }
    }
}
