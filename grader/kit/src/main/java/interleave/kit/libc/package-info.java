/**
 * The thin bridge to the C library: how a function is found, linked and called, and where its errno
 * goes. No system call has its meaning here, and nothing here is exported. Start at {@link
 * interleave.kit.libc.NativeFunction}.
 */
package interleave.kit.libc;
