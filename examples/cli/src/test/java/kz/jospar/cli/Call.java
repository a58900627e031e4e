package kz.jospar.cli;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import kz.jospar.core.lang.Language;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** One run of the command line inside this process, over streams of bytes. */
record Call(int code, byte[] bytes, String err) {
    private static final JsonMapper PLAIN = new JsonMapper();

    static Call of(String... args) {
        return with(new byte[0], Language.EN, false, args);
    }

    static Call in(Language language, String... args) {
        return with(new byte[0], language, false, args);
    }

    static Call reading(String input, String... args) {
        return with(input.getBytes(StandardCharsets.UTF_8), Language.EN, false, args);
    }

    static Call with(byte[] input, Language language, boolean interactive, String... args) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        InputStream in = new ByteArrayInputStream(input);
        Terminal terminal = new Terminal(
                in,
                new PrintStream(out, false, StandardCharsets.UTF_8),
                new PrintStream(err, false, StandardCharsets.UTF_8),
                language,
                interactive);
        int code = Jospar.run(terminal, args);
        terminal.out().flush();
        terminal.err().flush();
        return new Call(code, out.toByteArray(), err.toString(StandardCharsets.UTF_8));
    }

    String out() {
        return new String(bytes, StandardCharsets.UTF_8);
    }

    List<String> lines() {
        return out().lines().toList();
    }

    /** The lines as JSON, read by a mapper that the project does not configure. */
    List<JsonNode> json() {
        return lines().stream().map(PLAIN::readTree).toList();
    }

    JsonNode document() {
        return PLAIN.readTree(bytes);
    }
}
