package org.junit.jupiter.api;

/** Sits down in somebody else's package, in the hope of being loaded in its place. */
public class BoundedBuffer<T> {
  public BoundedBuffer(int capacity) {}

  public void put(T item) {}

  public T take() {
    return null;
  }

  public int size() {
    return 0;
  }

  public int capacity() {
    return 0;
  }
}
