/**
 * What processes share: memory, and a lock that survives its holder. Everything lives in memory without a name, so
 * nothing is left behind however a program ends; a child gets it by inheriting a file descriptor. Start at {@link
 * interleave.kit.mp.SharedMemory}.
 */
package interleave.kit.mp;
