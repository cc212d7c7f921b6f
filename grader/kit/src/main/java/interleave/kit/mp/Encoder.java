package interleave.kit.mp;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * Writes values as bytes for another process. Not Java serialization: a message can name records and enums only, and
 * nothing of theirs runs but a record's own constructor.
 */
final class Encoder {
  private static final int MOST_DEPTH = 200;

  private final Set<Integer> descriptors;
  private ByteBuffer bytes = ByteBuffer.allocate(64);
  private int depth;

  /** Writes; what it meets of {@link Shared} it adds to the descriptors, or refuses if they are null. */
  private Encoder(Set<Integer> descriptors) {
    this.descriptors = descriptors;
  }

  /**
   * Encodes a value that may be sent.
   *
   * @throws IllegalArgumentException if something in it is of another kind than can be sent
   */
  static byte[] encode(Object value) {
    return new Encoder(null).all(value);
  }

  /** Encodes what a child is born with, and collects what it must inherit for that. */
  static byte[] encode(Object value, TreeSet<Integer> descriptors) {
    return new Encoder(descriptors).all(value);
  }

  private byte[] all(Object value) {
    write(value);
    byte[] result = new byte[bytes.position()];
    bytes.flip().get(result);
    return result;
  }

  private void write(Object value) {
    if (++depth > MOST_DEPTH) {
      throw new IllegalArgumentException("it is nested more than " + MOST_DEPTH + " deep, or contains itself");
    }
    switch (value) {
      case null -> tag(Tag.NULL);
      case Boolean b -> tag(b ? Tag.TRUE : Tag.FALSE);
      case Byte b -> tag(Tag.BYTE).put(b);
      case Short s -> tag(Tag.SHORT).putShort(s);
      case Character c -> tag(Tag.CHAR).putChar(c);
      case Integer i -> tag(Tag.INT).putInt(i);
      case Long l -> tag(Tag.LONG).putLong(l);
      case Float f -> tag(Tag.FLOAT).putFloat(f);
      case Double d -> tag(Tag.DOUBLE).putDouble(d);
      case String text -> text(text);
      case byte[] array -> block(Tag.BYTES, array);
      case int[] array -> numbers(Tag.INTS, array.length, Integer.BYTES).asIntBuffer().put(array);
      case long[] array -> numbers(Tag.LONGS, array.length, Long.BYTES).asLongBuffer().put(array);
      case double[] array -> numbers(Tag.DOUBLES, array.length, Double.BYTES).asDoubleBuffer().put(array);
      case BigInteger number -> block(Tag.BIG_INTEGER, number.toByteArray());
      case BigDecimal number -> {
        block(Tag.BIG_DECIMAL, number.unscaledValue().toByteArray());
        room(Integer.BYTES).putInt(number.scale());
      }
      case List<?> list -> elements(Tag.LIST, list);
      case Set<?> set -> elements(Tag.SET, set);
      case Map<?, ?> map -> entries(map);
      case Optional<?> optional -> elements(Tag.OPTIONAL, optional.stream().toList());
      case Enum<?> constant -> {
        tag(Tag.ENUM);
        name(constant.getDeclaringClass().getName());
        name(constant.name());
      }
      case Record record -> record(record);
      case Shared shared -> shared(shared);
      default -> throw new IllegalArgumentException(
          value.getClass().getName() + " cannot be sent to another process; make it a record of plain values");
    }
    depth--;
  }

  private void text(String text) {
    // Half of a surrogate pair has no place in UTF-8.
    if (text.chars().anyMatch(c -> Character.isSurrogate((char) c))) {
      tag(Tag.WIDE_STRING);
      room(Integer.BYTES).putInt(text.length());
      room(text.length() * Character.BYTES).asCharBuffer().put(text);
      bytes.position(bytes.position() + text.length() * Character.BYTES);
    } else {
      block(Tag.STRING, text.getBytes(StandardCharsets.UTF_8));
    }
  }

  private void name(String name) {
    byte[] utf = name.getBytes(StandardCharsets.UTF_8);
    room(Integer.BYTES + utf.length).putInt(utf.length).put(utf);
  }

  private void block(Tag tag, byte[] block) {
    tag(tag);
    room(Integer.BYTES + block.length).putInt(block.length).put(block);
  }

  /** Makes room for numbers and returns the part of the buffer that they go to. */
  private ByteBuffer numbers(Tag tag, int count, int width) {
    tag(tag);
    int size = Math.multiplyExact(count, width);
    room(Math.addExact(Integer.BYTES, size)).putInt(count);
    ByteBuffer place = bytes.slice(bytes.position(), size);
    bytes.position(bytes.position() + size);
    return place;
  }

  private void elements(Tag tag, Collection<?> elements) {
    Object[] all = elements.toArray();
    tag(tag);
    room(Integer.BYTES).putInt(all.length);
    for (Object element : all) {
      write(element);
    }
  }

  private void entries(Map<?, ?> map) {
    List<? extends Map.Entry<?, ?>> all = List.copyOf(map.entrySet());
    tag(Tag.MAP);
    room(Integer.BYTES).putInt(all.size());
    for (Map.Entry<?, ?> entry : all) {
      write(entry.getKey());
      write(entry.getValue());
    }
  }

  private void record(Record record) {
    RecordShape shape = RecordShape.of(record.getClass());
    tag(Tag.RECORD);
    name(record.getClass().getName());
    room(Integer.BYTES).putInt(shape.accessors().size());
    for (Method accessor : shape.accessors()) {
      try {
        write(accessor.invoke(record));
      } catch (IllegalAccessException | InvocationTargetException e) {
        throw new IllegalArgumentException(record.getClass().getName() + " does not tell its " + accessor.getName(), e);
      }
    }
  }

  private void shared(Shared shared) {
    if (descriptors == null) {
      throw new IllegalArgumentException(
          "a " + shared.getClass().getSimpleName() + " cannot be sent; a child gets it as an argument of its Process");
    }
    shared.usage.requireOpen();
    tag(Tag.SHARED);
    int[] own = shared.descriptors();
    room((2 + own.length) * Integer.BYTES).putInt(Handle.of(shared).ordinal()).putInt(own.length);
    for (int descriptor : own) {
      bytes.putInt(descriptor);
      if (descriptor >= 0) {
        descriptors.add(descriptor);
      }
    }
  }

  private ByteBuffer tag(Tag tag) {
    return room(1 + Long.BYTES).put((byte) tag.ordinal());
  }

  private ByteBuffer room(int more) {
    if (bytes.remaining() < more) {
      int least = Math.addExact(bytes.position(), more);
      long size = Math.min(Integer.MAX_VALUE - 8, Math.max(least, 2L * bytes.capacity()));
      bytes = ByteBuffer.allocate((int) size).put(bytes.flip());
    }
    return bytes;
  }
}
