package violators.messages.menu;

import org.springframework.beans.factory.annotation.Qualifier;

/** Uses messages whole and in parts, and in an annotation. */
@Qualifier("menu.from-annotation")
public class Keys {

    public String whole() {
        return "menu.from-java";
    }

    public String parts(String facet) {
        return "menu.facet." + facet + ".title";
    }

    /** Too open: it would use every message of the room. */
    public String anything(String key) {
        return "menu." + key;
    }
}
