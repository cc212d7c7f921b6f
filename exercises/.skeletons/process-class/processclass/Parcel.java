package processclass;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.invoke.MethodType;
import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;

/**
 * Carries the arguments of a constructor to another JVM, as one word of letters, digits, - and _. They can be Strings,
 * Integers, Longs, Doubles, Booleans, and lists of these. This class is given; there is nothing to write here.
 */
final class Parcel {
  private Parcel() {}

  /**
   * Puts copies of the arguments into one word.
   *
   * @throws IllegalArgumentException if one of them cannot be copied
   */
  static String pack(Object... arguments) {
    var bytes = new ByteArrayOutputStream();
    try {
      write(List.of(arguments), new DataOutputStream(bytes));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes.toByteArray());
  }

  /**
   * Makes an object from what is in a parcel, by the constructor that takes it.
   *
   * @param className as {@link Class#getName} tells it
   * @throws Exception what the constructor throws
   * @throws IllegalArgumentException if there is no such class or no such constructor
   */
  static MyProcess unpack(String className, String parcel) throws Exception {
    var bytes = new ByteArrayInputStream(Base64.getUrlDecoder().decode(parcel));
    Object[] arguments = ((List<?>) read(new DataInputStream(bytes))).toArray();
    for (Constructor<?> constructor : find(className).getDeclaredConstructors()) {
      if (takes(constructor.getParameterTypes(), arguments)) {
        constructor.setAccessible(true);
        try {
          return (MyProcess) constructor.newInstance(arguments);
        } catch (InvocationTargetException thrown) {
          throw thrown.getCause() instanceof Exception cause ? cause : thrown;
        }
      }
    }
    throw new IllegalArgumentException(className + " has no constructor for what is in the parcel: " + List.of(arguments));
  }

  private static Class<?> find(String className) {
    try {
      return Class.forName(className);
    } catch (ClassNotFoundException e) {
      throw new IllegalArgumentException("no class " + className, e);
    }
  }

  private static boolean takes(Class<?>[] parameters, Object[] arguments) {
    if (parameters.length != arguments.length) {
      return false;
    }
    for (int i = 0; i < parameters.length; i++) {
      if (!MethodType.methodType(parameters[i]).wrap().returnType().isInstance(arguments[i])) {
        return false;
      }
    }
    return true;
  }

  private static void write(Object value, DataOutputStream out) throws IOException {
    switch (value) {
      case String text -> {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        out.writeByte('S');
        out.writeInt(bytes.length);
        out.write(bytes);
      }
      case Integer number -> {
        out.writeByte('I');
        out.writeInt(number);
      }
      case Long number -> {
        out.writeByte('L');
        out.writeLong(number);
      }
      case Double number -> {
        out.writeByte('D');
        out.writeDouble(number);
      }
      case Boolean truth -> {
        out.writeByte('B');
        out.writeBoolean(truth);
      }
      case List<?> list -> {
        out.writeByte('A');
        out.writeInt(list.size());
        for (Object element : list) {
          write(element, out);
        }
      }
      default -> throw new IllegalArgumentException("cannot be copied: " + value.getClass().getName());
    }
  }

  private static Object read(DataInputStream in) throws IOException {
    char type = (char) in.readByte();
    return switch (type) {
      case 'S' -> new String(in.readNBytes(in.readInt()), StandardCharsets.UTF_8);
      case 'I' -> in.readInt();
      case 'L' -> in.readLong();
      case 'D' -> in.readDouble();
      case 'B' -> in.readBoolean();
      default -> {
        int size = in.readInt();
        List<Object> list = new ArrayList<>();
        for (int i = 0; i < size; i++) {
          list.add(read(in));
        }
        yield list;
      }
    };
  }
}
