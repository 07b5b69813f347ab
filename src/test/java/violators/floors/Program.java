package violators.floors;

/** Stands for the program itself. */
public class Program {}
