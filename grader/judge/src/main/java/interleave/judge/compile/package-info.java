/**
 * Compiles sources that nobody vouches for, in memory, in a worker process that can be killed. What the
 * sources do when they run is no business of this package, and no annotation processor ever runs. Start with
 * {@link interleave.judge.compile.CompilerService}.
 */
package interleave.judge.compile;
