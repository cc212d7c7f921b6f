package interleave.report.text;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Gives every student a file name that holds on every file system and in every URL, and that no
 * other student of the report has; the same student gets the same name in the next report.
 */
public final class SafeNames {
  private static final int LONGEST = 60;
  private static final Pattern PLAIN =
      Pattern.compile("[A-Za-z0-9][A-Za-z0-9._-]{0,58}[A-Za-z0-9]|[A-Za-z0-9]");
  private static final Pattern RESERVED =
      Pattern.compile("(con|prn|aux|nul|com\\d|lpt\\d)(\\..*)?", Pattern.CASE_INSENSITIVE);

  private final Map<String, String> names = new HashMap<>();
  private final Set<String> taken = new HashSet<>();

  /** Returns the name of a student; asked twice, the same. */
  public String of(String student) {
    return names.computeIfAbsent(student, this::invent);
  }

  private String invent(String student) {
    if (PLAIN.matcher(student).matches() && !RESERVED.matcher(student).matches() && take(student)) {
      return student;
    }
    String kept = student.replaceAll("[^A-Za-z0-9_-]+", "-").replaceAll("^[-_]+|[-_]+$", "");
    String stem =
        kept.isEmpty() ? "student" : kept.substring(0, Math.min(LONGEST - 12, kept.length()));
    String name = stem + "-" + digest(student);
    for (int i = 2; !take(name); i++) {
      name = stem + "-" + digest(student) + "-" + i;
    }
    return name;
  }

  private boolean take(String name) {
    return taken.add(name.toLowerCase(Locale.ROOT));
  }

  private static String digest(String student) {
    try {
      byte[] hash =
          MessageDigest.getInstance("SHA-256").digest(student.getBytes(StandardCharsets.UTF_16BE));
      return HexFormat.of().formatHex(hash, 0, 4);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
