package violators.access;

import org.saola.kernel.OpenToAll;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** Decides once for all that it answers. */
@RestController
@OpenToAll(because = "the hour is public")
public class OpenController {

    @GetMapping("/hour")
    public int hour() {
        return 12;
    }
}
