package org.saola.species;

/** What {@code 03/04/2019} means. Days written from the year down, with points, or with the name of the month need no order. */
public enum DateOrder {
    /** 3 April: nearly everywhere. */
    DAY_FIRST,
    /** 4 March: the United States. */
    MONTH_FIRST
}
