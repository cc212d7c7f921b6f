/**
 * Holds stand-ins for those classes of the JDK that its concurrent ones are built on and that cannot be
 * rewritten themselves. Each has the methods that are called, under their own names. Start with {@link
 * interleave.explore.model.Unsafe}.
 */
package interleave.explore.model;
