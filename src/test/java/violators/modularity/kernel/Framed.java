package violators.modularity.kernel;

import org.springframework.stereotype.Component;

/** A noun of the kernel that wants the framework. */
@Component
public class Framed {}
