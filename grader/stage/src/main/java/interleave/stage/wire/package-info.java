/**
 * Holds the language that judge and subject speak over a pipe: numbered frames with a signature. Nothing
 * here may load more than a few small classes, since every subject pays for them. Start with
 * {@link interleave.stage.wire.FrameOut} and {@link interleave.stage.wire.FrameIn}.
 */
package interleave.stage.wire;
