package threadevent;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;

/** Hands the word over in a future, and tells by another one that it has been looked at. */
public class PasswordPlay {
  private final CompletableFuture<String> called = new CompletableFuture<>();
  private final CompletableFuture<Boolean> checked = new CompletableFuture<>();
  private volatile String tampered;

  public void call(String word) {
    called.complete(word);
  }

  public boolean check(String expected) throws InterruptedException {
    try {
      boolean friend = called.get().equals(expected);
      checked.complete(friend);
      return friend;
    } catch (ExecutionException e) {
      throw new IllegalStateException(e);
    }
  }

  public void tamper(String word) throws InterruptedException {
    try {
      checked.get();
      tampered = word;
    } catch (ExecutionException e) {
      throw new IllegalStateException(e);
    }
  }

  public String password() {
    return tampered != null ? tampered : called.getNow(null);
  }
}
