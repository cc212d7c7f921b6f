package interleave.stage;

/**
 * Receives control wherever the student's code touches what threads share. The judge rewrites the student's
 * classes so that they call this; scenes only use the names. A seam stands right before what it names:
 *
 * <ul>
 *   <li>{@code read NAME}, {@code write NAME}: a non-final field of the student's classes
 *   <li>{@code read array}, {@code write array}: an element of any array
 *   <li>{@code lock}, {@code unlock}: a monitor, also that of a synchronized method
 *   <li>{@code wait}, {@code notify}, {@code notifyAll}: of java.lang.Object
 *   <li>{@code call CLASS.METHOD}: of java.util.concurrent and of Thread, as in {@code call Semaphore.acquire}
 * </ul>
 *
 * <p>Right behind whatever may have blocked stands another: {@code locked}, {@code waited}, {@code called
 * CLASS.METHOD}.
 */
public final class Seams {
  private Seams() {}
}
