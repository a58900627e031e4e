package kz.jospar.protocol.paper;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import kz.jospar.core.lang.Language;
import kz.jospar.protocol.paper.Paper.Numbered.Item;
import kz.jospar.protocol.paper.Paper.Table.Column;

/**
 * Writes a paper as one web page that needs nothing else: kk веб-бет, ru веб-страница.
 *
 * <p>The page is valid HTML5 and well-formed XML, prints on A4, has no script and loads nothing, and forbids a browser to do
 * either. Same paper, same text.
 */
public final class PaperHtml implements Paper.Cases<String> {
    private static final String STYLE = style();

    private final Language language;

    private final boolean styled;

    private PaperHtml(Language language, boolean styled) {
        this.language = language;
        this.styled = styled;
    }

    /**
     * Returns what stands on the page, to be put into a page that has its own style: no style of any kind, so that it may
     * stand under a policy that forbids one, and all that comes from the paper is escaped. It begins with a heading of the
     * first level.
     */
    public static String contentOf(Paper paper) {
        PaperHtml html = new PaperHtml(paper.language(), false);
        return paper.parts().stream().map(part -> part.choose(html)).collect(Collectors.joining());
    }

    /** Returns the page, to be stored in UTF-8. */
    public static String of(Paper paper) {
        PaperHtml html = new PaperHtml(paper.language(), true);
        StringBuilder page = new StringBuilder(16_384)
                .append("<!DOCTYPE html>\n<html lang=\"")
                .append(paper.language().code())
                .append("\">\n<head>\n<meta charset=\"utf-8\" />\n<meta http-equiv=\"Content-Security-Policy\""
                        + " content=\"default-src 'none'; style-src 'unsafe-inline'\" />\n"
                        + "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\" />\n<title>")
                .append(escaped(paper.title().text().replace('\n', ' ')))
                .append("</title>\n<style>\n")
                .append(STYLE)
                .append("</style>\n</head>\n<body>\n<main>\n");
        paper.parts().forEach(part -> page.append(part.choose(html)));
        return page.append("</main>\n</body>\n</html>\n").toString();
    }

    @Override
    public String head(Paper.Head part) {
        return "<header>\n<p class=\"body\">" + words(part.body()) + "</p>\n<h1>" + words(part.kind())
                + "</h1>\n<p class=\"day\"><span>" + words(part.day()) + "</span> <span>" + words(part.number())
                + "</span></p>\n</header>\n";
    }

    @Override
    public String heading(Paper.Heading part) {
        String name = "h" + part.level();
        return "<" + name + (part.newPage() ? " class=\"page\">" : ">") + words(part.text()) + "</" + name + ">\n";
    }

    @Override
    public String line(Paper.Line part) {
        return "<p>" + labelled(part) + "</p>\n";
    }

    private String labelled(Paper.Line line) {
        return "<b>" + words(line.label()) + ":</b> " + words(line.text());
    }

    @Override
    public String paragraph(Paper.Paragraph part) {
        return "<p>" + words(part.text()) + "</p>\n";
    }

    @Override
    public String numbered(Paper.Numbered part) {
        return part.items().stream().map(this::item).collect(Collectors.joining("", "<ol>\n", "</ol>\n"));
    }

    private String item(Item item) {
        String lines = item.lines().stream()
                .map(line -> "<p>" + labelled(line) + "</p>")
                .collect(Collectors.joining());
        return "<li><span class=\"no\">" + escaped(item.number()) + "</span> <div><p>" + words(item.text()) + "</p>"
                + lines + "</div></li>\n";
    }

    @Override
    public String table(Paper.Table part) {
        StringBuilder table = new StringBuilder("<table>\n<caption>")
                .append(words(part.caption()))
                .append("</caption>\n<thead>\n<tr>");
        for (Column column : part.columns()) {
            table.append("<th scope=\"col\"")
                    .append(styled ? " style=\"width:" + column.percent() + "%\"" : "")
                    .append('>')
                    .append(words(column.head()))
                    .append("</th>");
        }
        table.append("</tr>\n</thead>\n<tbody>\n");
        part.rows()
                .forEach(row -> table.append(IntStream.range(0, row.size())
                        .mapToObj(i -> i == part.named()
                                ? "<th scope=\"row\">" + words(row.get(i)) + "</th>"
                                : "<td>" + words(row.get(i)) + "</td>")
                        .collect(Collectors.joining("", "<tr>", "</tr>\n"))));
        return table.append("</tbody>\n</table>\n").toString();
    }

    @Override
    public String signature(Paper.Signature part) {
        Words signed = part.signed();
        return "<div class=\"sign\">\n<p class=\"who\">" + words(part.who()) + "</p>\n<p class=\"hand\"><span>"
                + words(part.hand()) + "</span> <span>" + words(part.name()) + "</span></p>\n"
                + (signed == null ? "" : "<p>" + words(signed) + "</p>\n") + "</div>\n";
    }

    /** Text of another language says so; of text in no known language HTML says that with an empty one. */
    private String words(Words words) {
        return words.runs().stream()
                .map(run -> {
                    String text = escaped(run.text()).replace("\n", "<br />");
                    Language its = run.language();
                    return its == language
                            ? text
                            : "<span lang=\"" + (its == null ? "" : its.code()) + "\">" + text + "</span>";
                })
                .collect(Collectors.joining());
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;")
                .replace("'", "&#39;");
    }

    private static String style() {
        try (InputStream in =
                Objects.requireNonNull(PaperHtml.class.getResourceAsStream("paper.css"), "paper.css is missing")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("paper.css", e);
        }
    }
}
