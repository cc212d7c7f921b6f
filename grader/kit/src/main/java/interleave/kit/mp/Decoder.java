package interleave.kit.mp;

import java.lang.reflect.InvocationTargetException;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;

/** Reads what {@link Encoder} has written. */
final class Decoder {
  private static final Tag[] TAGS = Tag.values();
  private static final Handle[] HANDLES = Handle.values();

  private final ByteBuffer bytes;
  private final Map<List<Integer>, Shared> opened = new HashMap<>();

  private Decoder(byte[] message) {
    this.bytes = ByteBuffer.wrap(message);
  }

  /**
   * Decodes a message.
   *
   * @throws IllegalStateException if it is none, or names a record or an enum that this process does not have
   */
  static Object decode(byte[] message) {
    try {
      return new Decoder(message).read();
    } catch (BufferUnderflowException | IndexOutOfBoundsException | ReflectiveOperationException e) {
      throw new IllegalStateException("this is no message that this program understands: " + e, e);
    }
  }

  private Object read() throws ReflectiveOperationException {
    return switch (TAGS[bytes.get()]) {
      case NULL -> null;
      case TRUE -> true;
      case FALSE -> false;
      case BYTE -> bytes.get();
      case SHORT -> bytes.getShort();
      case CHAR -> bytes.getChar();
      case INT -> bytes.getInt();
      case LONG -> bytes.getLong();
      case FLOAT -> bytes.getFloat();
      case DOUBLE -> bytes.getDouble();
      case STRING -> name();
      case WIDE_STRING -> wide();
      case BYTES -> block();
      case INTS -> {
        int[] array = new int[count(Integer.BYTES)];
        part(array.length * Integer.BYTES).asIntBuffer().get(array);
        yield array;
      }
      case LONGS -> {
        long[] array = new long[count(Long.BYTES)];
        part(array.length * Long.BYTES).asLongBuffer().get(array);
        yield array;
      }
      case DOUBLES -> {
        double[] array = new double[count(Double.BYTES)];
        part(array.length * Double.BYTES).asDoubleBuffer().get(array);
        yield array;
      }
      case BIG_INTEGER -> new BigInteger(block());
      case BIG_DECIMAL -> new BigDecimal(new BigInteger(block()), bytes.getInt());
      case LIST -> elements(new ArrayList<>());
      case SET -> elements(new LinkedHashSet<>());
      case MAP -> entries();
      case OPTIONAL -> elements(new ArrayList<>()).stream().findFirst();
      case ENUM -> constant();
      case RECORD -> record();
      case SHARED -> shared();
    };
  }

  private String name() {
    return new String(block(), StandardCharsets.UTF_8);
  }

  private String wide() {
    char[] chars = new char[count(Character.BYTES)];
    part(chars.length * Character.BYTES).asCharBuffer().get(chars);
    return new String(chars);
  }

  private byte[] block() {
    byte[] block = new byte[count(1)];
    bytes.get(block);
    return block;
  }

  private ByteBuffer part(int size) {
    ByteBuffer part = bytes.slice(bytes.position(), size);
    bytes.position(bytes.position() + size);
    return part;
  }

  /** Reads a number of things of which each takes at least so many bytes. */
  private int count(int width) {
    int count = bytes.getInt();
    if (count < 0 || count > bytes.remaining() / width) {
      throw new BufferUnderflowException();
    }
    return count;
  }

  private <C extends Collection<Object>> C elements(C into) throws ReflectiveOperationException {
    for (int left = count(1); left > 0; left--) {
      into.add(read());
    }
    return into;
  }

  private Map<Object, Object> entries() throws ReflectiveOperationException {
    Map<Object, Object> map = new LinkedHashMap<>();
    for (int left = count(2); left > 0; left--) {
      map.put(read(), read());
    }
    return map;
  }

  private Object constant() throws ClassNotFoundException {
    Class<?> type = type(name());
    String name = name();
    if (type.isEnum()) {
      for (Object constant : type.getEnumConstants()) {
        if (((Enum<?>) constant).name().equals(name)) {
          return constant;
        }
      }
    }
    throw new ClassNotFoundException("the enum constant " + type.getName() + "." + name);
  }

  private Object record() throws ReflectiveOperationException {
    Class<?> type = type(name());
    Object[] components = new Object[count(1)];
    for (int i = 0; i < components.length; i++) {
      components[i] = read();
    }
    if (!type.isRecord()) {
      throw new ClassNotFoundException("the record " + type.getName());
    }
    try {
      return RecordShape.of(type).constructor().newInstance(components);
    } catch (IllegalArgumentException e) {
      throw new IllegalStateException("the record " + type.getName() + " has other components in this process", e);
    } catch (InvocationTargetException e) {
      throw new IllegalStateException("the record " + type.getName() + " refuses its values", e.getCause());
    }
  }

  private static Class<?> type(String name) throws ClassNotFoundException {
    return Class.forName(name, false, ClassLoader.getSystemClassLoader());
  }

  /** Opens what was inherited, once, however often it is named. */
  private Shared shared() {
    Handle handle = HANDLES[bytes.getInt()];
    List<Integer> descriptors = new ArrayList<>();
    for (int left = count(Integer.BYTES); left > 0; left--) {
      descriptors.add(bytes.getInt());
    }
    return opened.computeIfAbsent(
        descriptors, fds -> handle.open(fds.stream().mapToInt(Integer::intValue).toArray()));
  }
}
