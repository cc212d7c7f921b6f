package interleave.explore.rewrite;

import interleave.explore.run.Sites;
import interleave.explore.run.Sites.Field;
import interleave.explore.run.Sites.Site;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Holds a class that was rewritten for other processes.
 *
 * @param first the number of its first place; the others follow
 * @param places the fields that they are about are told by their index in {@code fields}
 */
record KeptClass(int first, List<Site> places, List<Field> fields, byte[] classFile) {
  /** Makes its places known in this process, which numbers fields its own way. */
  void settle() {
    int[] numbers = fields.stream().mapToInt(field -> Sites.field(field.owner(), field.name())).toArray();
    Site[] here = new Site[places.size()];
    for (int i = 0; i < here.length; i++) {
      Site place = places.get(i);
      int field = place.field() < 0 ? -1 : numbers[place.field()];
      here[i] = new Site(place.file(), place.line(), place.type(), place.what(), field, place.own());
    }
    Sites.takeOver(first, here);
  }

  /** Puts it into bytes: its texts, each once, then what refers to them, then the class file. */
  byte[] pack() {
    Map<String, Integer> texts = new LinkedHashMap<>();
    for (Field field : fields) number(texts, field.owner(), field.name());
    for (Site place : places) number(texts, place.file(), place.type(), place.what());
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (DataOutputStream out = new DataOutputStream(bytes)) {
      out.writeInt(first);
      out.writeInt(texts.size());
      for (String text : texts.keySet()) {
        byte[] encoded = text.getBytes(StandardCharsets.UTF_8);
        out.writeInt(encoded.length);
        out.write(encoded);
      }
      out.writeInt(fields.size());
      for (Field field : fields) {
        out.writeInt(texts.get(field.owner()));
        out.writeInt(texts.get(field.name()));
      }
      out.writeInt(places.size());
      for (Site place : places) {
        out.writeInt(texts.get(place.file()));
        out.writeInt(place.line());
        out.writeInt(texts.get(place.type()));
        out.writeInt(texts.get(place.what()));
        out.writeInt(place.field());
        out.writeBoolean(place.own());
      }
      out.write(classFile);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }

  private static void number(Map<String, Integer> texts, String... more) {
    for (String text : more) texts.putIfAbsent(text, texts.size());
  }

  static KeptClass unpack(byte[] packed) {
    ByteBuffer in = ByteBuffer.wrap(packed);
    int first = in.getInt();
    String[] texts = new String[in.getInt()];
    for (int i = 0; i < texts.length; i++) {
      int length = in.getInt();
      texts[i] = new String(packed, in.position(), length, StandardCharsets.UTF_8);
      in.position(in.position() + length);
    }
    List<Field> fields = new ArrayList<>();
    for (int left = in.getInt(); left > 0; left--) fields.add(new Field(texts[in.getInt()], texts[in.getInt()]));
    List<Site> places = new ArrayList<>();
    for (int left = in.getInt(); left > 0; left--) {
      places.add(new Site(texts[in.getInt()], in.getInt(), texts[in.getInt()], texts[in.getInt()], in.getInt(), in.get() != 0));
    }
    byte[] classFile = new byte[in.remaining()];
    in.get(classFile);
    return new KeptClass(first, places, fields, classFile);
  }
}
