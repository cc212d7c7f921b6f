package interleave.explore.run;

/** Marks the JDK's thread-safe classes, so that a call to one of them is a scheduling point. */
public interface Shared {}
