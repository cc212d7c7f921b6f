/**
 * Plays whole programs: a warden process watches the program's process tree through the kernel, and what it
 * saw is merged with the kit's journal into a transcript. Nothing here judges; the kernel's observations
 * decide, the journal explains. Start with {@link interleave.judge.process.ProcessPlayhouse}.
 */
package interleave.judge.process;
