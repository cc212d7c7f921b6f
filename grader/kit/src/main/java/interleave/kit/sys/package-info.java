/**
 * Internal: what the supervisor of a tree of processes needs, and no exercise does. Everything here
 * changes the whole JVM that calls it, and may change without notice. Start at {@link
 * interleave.kit.sys.Supervision}.
 */
package interleave.kit.sys;
