/** Code that breaks the rules of the house on purpose, so that each guard can prove that it would be caught. */
package violators;
