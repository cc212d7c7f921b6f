package interleave.explore.rewrite;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;

/** Renames classes in the constant pool of a class file; the rest of it only has numbers. */
final class Renamer {
  private static final int UTF8 = 1;

  private Renamer() {}

  static byte[] rename(byte[] classFile) {
    try (DataInputStream in = new DataInputStream(new ByteArrayInputStream(classFile))) {
      ByteArrayOutputStream bytes = new ByteArrayOutputStream(classFile.length + 512);
      DataOutputStream out = new DataOutputStream(bytes);
      out.writeLong(in.readLong());
      int count = in.readUnsignedShort();
      out.writeShort(count);
      for (int i = 1; i < count; i++) {
        int tag = in.readUnsignedByte();
        out.writeByte(tag);
        if (tag == UTF8) out.writeUTF(text(in.readUTF()));
        else out.write(in.readNBytes(size(tag)));
        if (tag == 5 || tag == 6) i++;
      }
      in.transferTo(out);
      return bytes.toByteArray();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static int size(int tag) {
    return switch (tag) {
      case 7, 8, 16, 19, 20 -> 2;
      case 15 -> 3;
      case 3, 4, 9, 10, 11, 12, 17, 18 -> 4;
      case 5, 6 -> 8;
      default -> throw new IllegalArgumentException("no constant has the tag " + tag);
    };
  }

  /** Renames all classes in a name, a descriptor or a signature. */
  static String text(String text) {
    int at = next(text, 0);
    if (at < 0) return text;
    StringBuilder renamed = new StringBuilder(text.length() + 16);
    int done = 0;
    while (at >= 0) {
      int end = at;
      while (end < text.length() && isNamePart(text.charAt(end))) end++;
      renamed.append(text, done, at).append(Mirror.map(text.substring(at, end)));
      done = end;
      at = next(text, end);
    }
    return renamed.append(text, done, text.length()).toString();
  }

  private static int next(String text, int from) {
    int java = text.indexOf("java/", from);
    int jdk = text.indexOf("jdk/internal/", from);
    int at = java < 0 ? jdk : jdk < 0 ? java : Math.min(java, jdk);
    return at > 0 && text.charAt(at - 1) == '/' ? next(text, at + 1) : at;
  }

  private static boolean isNamePart(char c) {
    return c == '/' || c == '$' || c == '_' || Character.isLetterOrDigit(c);
  }
}
