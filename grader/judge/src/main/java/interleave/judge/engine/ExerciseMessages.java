package interleave.judge.engine;

import interleave.judge.domain.Text;
import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;

/** Reads an exercise's promises and messages: {@code spec/checks.properties} and {@code spec/checks_zh_CN.properties}. */
final class ExerciseMessages {
  private final Properties english;
  private final Properties chinese;

  private ExerciseMessages(Properties english, Properties chinese) {
    this.english = english;
    this.chinese = chinese;
  }

  static ExerciseMessages of(String exercise, Path folder) {
    return new ExerciseMessages(
        read(exercise, folder.resolve("checks.properties")),
        read(exercise, folder.resolve("checks_zh_CN.properties")));
  }

  /** Returns a text; one that is missing reads as its key, one without Chinese is English in both. */
  Text text(String key, List<Object> args) {
    String en = english.getProperty(key, key);
    return new Text(fill(en, args, false), fill(chinese.getProperty(key, en), args, true));
  }

  private static String fill(String pattern, List<Object> args, boolean inChinese) {
    String text = pattern.replace("''", "'");
    for (int i = 0; i < args.size(); i++) {
      Object arg = args.get(i);
      String shown = arg instanceof Text both ? (inChinese ? both.zh() : both.en()) : String.valueOf(arg);
      text = text.replace("{" + i + "}", shown);
    }
    return text;
  }

  private static Properties read(String exercise, Path file) {
    var properties = new Properties();
    if (Files.exists(file)) {
      try (Reader in = Files.newBufferedReader(file)) {
        properties.load(in);
      } catch (IOException | IllegalArgumentException failure) {
        throw new SpecException(exercise, "cannot read " + file.getFileName(), failure);
      }
    }
    return properties;
  }
}
