package violators.access;

import org.saola.kernel.OpenToAll;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;

/** Decides for one handler, forgets another, and gives no reason for a third. */
@Controller
public class CarelessController {

    @GetMapping("/list")
    public String list() {
        return "list";
    }

    @GetMapping("/open")
    @OpenToAll(because = "it says nothing")
    public String open() {
        return "open";
    }

    @PostMapping("/blank")
    @OpenToAll(because = " ")
    public String blank() {
        return "blank";
    }
}
