package violators.modularity.vault;

import org.springframework.web.bind.annotation.RestController;

/** Answers the web from below the kit. */
@RestController
public class VaultController {}
