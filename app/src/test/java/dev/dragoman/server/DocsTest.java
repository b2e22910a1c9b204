package dev.dragoman.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.dragoman.server.Token.Scope;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The examples of docs/api.md run. */
class DocsTest {
  private static final Path DOCS = Path.of("..", "docs", "api.md");
  private static final Pattern FENCE = Pattern.compile("(?s)```sh\n(.*?)```");
  private static final Pattern WORD = Pattern.compile("'([^']*)'|\"([^\"]*)\"|(\\S+)");
  private static final String SERVER = "http://127.0.0.1:8080";
  private static final String TOKEN = "of-the-test";

  @TempDir private Path folder;

  @Test
  void everyExampleRuns() throws IOException {
    Access access = new Access("127.0.0.1", 0, List.of(Token.of(Scope.WRITE, TOKEN)), List.of());
    List<String> examples =
        FENCE
            .matcher(Files.readString(DOCS))
            .results()
            .flatMap(m -> m.group(1).lines())
            .filter(line -> line.startsWith("curl "))
            .toList();
    assertTrue(examples.size() > 10, examples.toString());
    try (Served served = Served.of(folder, access, "2015-11-24")) {
      for (String example : examples) {
        HttpResponse<String> answer = run(served, example);
        assertEquals(2, answer.statusCode() / 100, example + "\n" + answer.body());
      }
    }
  }

  /** What curl would ask, as far as the examples use it. */
  private static HttpResponse<String> run(Served served, String example) {
    String method = "GET";
    String body = "";
    String path = "";
    List<String> headers = new ArrayList<>();
    List<String> words = new ArrayList<>();
    Matcher word = WORD.matcher(example);
    while (word.find()) {
      words.add(word.group().replaceAll("^['\"]|['\"]$", "").replace("$TOKEN", TOKEN));
    }
    for (int i = 1; i < words.size(); i++) {
      switch (words.get(i)) {
        case "-X" -> method = words.get(++i);
        case "-H" -> headers.addAll(List.of(words.get(++i).split(": ", 2)));
        case "-o" -> i++;
        case "-d" -> {
          method = "POST";
          body = words.get(++i);
        }
        default -> path = words.get(i).substring(SERVER.length());
      }
    }
    return served.ask(method, path, body, headers.toArray(String[]::new));
  }
}
