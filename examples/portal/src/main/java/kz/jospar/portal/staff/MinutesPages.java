package kz.jospar.portal.staff;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import kz.jospar.core.lang.Language;
import kz.jospar.documents.PaperDocx;
import kz.jospar.portal.web.Download;
import kz.jospar.portal.web.Json;
import kz.jospar.portal.web.NotFoundException;
import kz.jospar.protocol.minutes.Difference;
import kz.jospar.protocol.minutes.Minutes;
import kz.jospar.protocol.minutes.MinutesCheck;
import kz.jospar.protocol.minutes.Recount;
import kz.jospar.protocol.paper.MinutesPaper;
import kz.jospar.protocol.paper.PaperHtml;
import kz.jospar.protocol.sitting.SittingDocument.Refused;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;

/** The minutes of a sitting as a page, as a Word file and as the record that anybody can count again. */
@Controller
@RequestMapping("/staff/sittings/{id}")
class MinutesPages {
    private static final MediaType DOCX =
            MediaType.parseMediaType("application/vnd.openxmlformats-officedocument.wordprocessingml.document");

    private final Sittings sittings;
    private final MinutesBooks books;
    private final Instructions instructions;
    private final Json json;

    MinutesPages(Sittings sittings, MinutesBooks books, Instructions instructions, Json json) {
        this.sittings = sittings;
        this.books = books;
        this.instructions = instructions;
        this.json = json;
    }

    @GetMapping("/minutes")
    String page(@PathVariable String id, Language language, Model model) {
        Held held = held(id);
        Minutes minutes = minutes(held);
        Recount recount = MinutesCheck.check(minutes, held.regulation());
        model.addAttribute("held", held);
        model.addAttribute("minutes", minutes);
        model.addAttribute("paper", PaperHtml.contentOf(paper(held, minutes).in(language)));
        model.addAttribute("prompts", paper(held, minutes).prompts(language));
        model.addAttribute("confirmed", recount instanceof Recount.Confirmed confirmed ? confirmed : null);
        model.addAttribute("differences", differences(recount, language));
        model.addAttribute("obligations", instructions.of(minutes));
        model.addAttribute("policy", instructions.policy().name());
        model.addAttribute("entry", books.entry(held).orElse(null));
        return "staff/minutes";
    }

    @GetMapping("/minutes.docx")
    ResponseEntity<byte[]> docx(@PathVariable String id, Language language) throws IOException {
        Held held = held(id);
        ByteArrayOutputStream out = new ByteArrayOutputStream(1 << 16);
        PaperDocx.write(paper(held, minutes(held)).in(language), out);
        return file(held, "-" + language.code() + ".docx", DOCX, out.toByteArray());
    }

    @GetMapping("/minutes.json")
    ResponseEntity<byte[]> json(@PathVariable String id) {
        Held held = held(id);
        return file(
                held,
                ".json",
                MediaType.APPLICATION_JSON,
                json.write(minutes(held)).getBytes(StandardCharsets.UTF_8));
    }

    private static ResponseEntity<byte[]> file(Held held, String ending, MediaType type, byte[] bytes) {
        return ResponseEntity.ok()
                .contentType(type)
                .header("Content-Disposition", Download.disposition("minutes-" + held.id(), ending))
                .body(bytes);
    }

    private static MinutesPaper paper(Held held, Minutes minutes) {
        return new MinutesPaper(
                minutes,
                held.regulation().minutes().signers().said().orElse(null),
                held.replay().refused().stream().map(Refused::refusal).toList());
    }

    private static List<String> differences(Recount recount, Language language) {
        return recount instanceof Recount.Differs differs
                ? differs.differences().stream()
                        .map((Difference difference) -> difference.message(language))
                        .toList()
                : List.of();
    }

    private static Minutes minutes(Held held) {
        return held.minutes().orElseThrow(() -> new NotFoundException(held.id()));
    }

    private Held held(String id) {
        return sittings.find(id).orElseThrow(() -> new NotFoundException(id));
    }
}
