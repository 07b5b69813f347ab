package violators.map.menu;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;

/** Announces, and hears an interface of its own. */
public class Entries {

    private final ApplicationEventPublisher events;

    public Entries(ApplicationEventPublisher events) {
        this.events = events;
    }

    public void print(String entry) {
        events.publishEvent(new EntryPrinted(entry));
    }

    @EventListener
    public void on(EntryTouched touched) {
        print(touched.entry());
    }
}
