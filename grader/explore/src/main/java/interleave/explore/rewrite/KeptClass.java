package interleave.explore.rewrite;

import interleave.explore.run.Sites;
import interleave.explore.run.Sites.Site;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Puts a class that was rewritten ahead of time into bytes: the number of its first place, its texts, each once, its places, and
 * the class file. Fields are told by their names, for every process numbers them anew.
 */
final class KeptClass {
  private KeptClass() {}

  static byte[] pack(int first, List<Site> places, byte[] classFile) {
    Map<String, Integer> texts = new LinkedHashMap<>();
    for (Site place : places) textsOf(place).forEach(text -> texts.putIfAbsent(text, texts.size()));
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (DataOutputStream out = new DataOutputStream(bytes)) {
      out.writeInt(first);
      out.writeInt(texts.size());
      for (String text : texts.keySet()) {
        byte[] encoded = text.getBytes(StandardCharsets.UTF_8);
        out.writeShort(encoded.length);
        out.write(encoded);
      }
      out.writeInt(places.size());
      for (Site place : places) {
        out.writeInt(place.line());
        out.writeBoolean(place.field() >= 0);
        out.writeBoolean(place.own());
        for (String text : textsOf(place)) out.writeInt(texts.get(text));
      }
      out.write(classFile);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }

  private static List<String> textsOf(Site place) {
    if (place.field() < 0) return List.of(place.file(), place.type(), place.what());
    Sites.Field field = Sites.field(place.field());
    return List.of(place.file(), place.type(), place.what(), field.owner(), field.name());
  }

  /** Returns the class file, and makes its places known. */
  static byte[] unpack(byte[] packed) {
    ByteBuffer in = ByteBuffer.wrap(packed);
    int first = in.getInt();
    String[] texts = new String[in.getInt()];
    for (int i = 0; i < texts.length; i++) {
      int length = in.getShort();
      texts[i] = new String(packed, in.position(), length, StandardCharsets.UTF_8);
      in.position(in.position() + length);
    }
    Site[] places = new Site[in.getInt()];
    for (int i = 0; i < places.length; i++) places[i] = place(in, texts);
    Sites.takeOver(first, places);
    byte[] classFile = new byte[in.remaining()];
    in.get(classFile);
    return classFile;
  }

  private static Site place(ByteBuffer in, String[] texts) {
    int line = in.getInt();
    boolean hasField = in.get() != 0;
    boolean own = in.get() != 0;
    String file = texts[in.getInt()];
    String type = texts[in.getInt()];
    String what = texts[in.getInt()];
    int field = hasField ? Sites.field(texts[in.getInt()], texts[in.getInt()]) : -1;
    return new Site(file, line, type, what, field, own);
  }
}
