package ticketsale;

import java.nio.file.Path;

/**
 * Sells the tickets for a train. How many are left stands in a file that many processes share, such as {@code {"train": "G1",
 * "left": 3}}: one flat JSON object, whose fields may be more and in any order. In each process one thread uses it.
 */
public final class TicketSale {
  /**
   * Opens a sale.
   *
   * @param file where the tickets are; it exists. Beside it, in the same folder, the sale may keep a lock, one file whose name
   *     ends in {@code .lock}; nothing else is left there after a call
   */
  public TicketSale(Path file) {
    throw new UnsupportedOperationException("not written yet");
  }

  /** Returns how many tickets are left; waits for nobody, and changes nothing. */
  public int left() {
    throw new UnsupportedOperationException("not written yet");
  }

  /**
   * Buys one ticket if one is left, and waits while another process buys. At any moment whoever reads the file finds a
   * whole document; its other fields stay as they are.
   *
   * @param pay called once if a ticket is left, before it is taken from the file; if it throws, nothing is sold, and the caller
   *     gets that exception
   * @return whether a ticket was bought; false if they are sold out
   */
  public boolean buy(Runnable pay) {
    throw new UnsupportedOperationException("not written yet");
  }
}
