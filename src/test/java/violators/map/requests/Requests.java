package violators.map.requests;

import org.springframework.context.ApplicationListener;
import org.springframework.context.PayloadApplicationEvent;
import org.springframework.context.annotation.Bean;
import org.springframework.context.event.EventListener;
import org.springframework.transaction.event.TransactionalEventListener;
import violators.map.menu.EntryAdded;
import violators.map.menu.EntryLink;
import violators.map.menu.EntryPanel;
import violators.map.menu.EntryRenamed;
import violators.map.menu.EntryWithdrawn;

/** Hears the room below in every way there is, and contributes to its pages in both. */
public class Requests implements EntryPanel {

    @AfterCommit
    public void on(EntryWithdrawn withdrawn) {}

    @TransactionalEventListener
    public void on(EntryAdded added) {}

    @EventListener(EntryRenamed.class)
    public void onRenamed() {}

    @Bean
    public EntryLink link() {
        return () -> "/requests";
    }

    @Override
    public String title() {
        return "requests.title";
    }

    /** Hears what belongs to no room. */
    public static class Others implements ApplicationListener<PayloadApplicationEvent<String>> {
        @Override
        public void onApplicationEvent(PayloadApplicationEvent<String> event) {}
    }
}
