package kz.jospar.portal.staff;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import kz.jospar.core.lang.Language;
import kz.jospar.documents.PaperDocx;
import kz.jospar.portal.account.SignedIn;
import kz.jospar.portal.web.Download;
import kz.jospar.portal.web.Json;
import kz.jospar.portal.web.NotFoundException;
import kz.jospar.portal.web.StaleVersionException;
import kz.jospar.protocol.minutes.Addendum;
import kz.jospar.protocol.minutes.Chain;
import kz.jospar.protocol.minutes.MinutesBook;
import kz.jospar.protocol.paper.AddendumPaper;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Addenda to signed minutes: what puts them right, in the book after them, each as a Word file too. */
@Controller
@RequestMapping("/staff/sittings/{id}")
class AddendumPages {
    private static final MediaType DOCX =
            MediaType.parseMediaType("application/vnd.openxmlformats-officedocument.wordprocessingml.document");

    private final Sittings sittings;
    private final MinutesBooks books;
    private final Holding holding;
    private final Json json;
    private final MessageSource messages;

    AddendumPages(Sittings sittings, MinutesBooks books, Holding holding, Json json, MessageSource messages) {
        this.sittings = sittings;
        this.books = books;
        this.holding = holding;
        this.json = json;
        this.messages = messages;
    }

    @GetMapping("/addenda")
    String page(@PathVariable String id, Language language, Model model) {
        show(held(id), language, model);
        return "staff/addenda";
    }

    @PostMapping("/addenda")
    @PreAuthorize("hasRole('WORKING_BODY')")
    ModelAndView add(
            @PathVariable String id,
            @RequestParam MultiValueMap<String, String> fields,
            @AuthenticationPrincipal SignedIn by,
            Language language,
            Locale locale,
            Model model,
            RedirectAttributes flash) {
        Typed typed = new Typed(fields);
        held(id);
        try {
            String text = typed.text("text");
            if (text.length() > Holding.LONGEST_ADDENDUM) {
                throw new WrongInputException("text");
            }
            holding.amend(id, typed.number("version"), text, typed.day("dated"), typed.all("signers"), by.account());
            flash.addFlashAttribute("done", "staff.addendum.done");
            return new ModelAndView("redirect:/staff/sittings/" + id + "/addenda");
        } catch (StaleVersionException e) {
            return again(
                    id, typed, messages.getMessage("staff.stale", null, locale), HttpStatus.CONFLICT, language, model);
        } catch (RefusedMoveException e) {
            return again(id, typed, e.message(language), HttpStatus.UNPROCESSABLE_CONTENT, language, model);
        } catch (WrongInputException e) {
            String label = messages.getMessage("staff.field." + e.field(), null, e.field(), locale);
            String reason = messages.getMessage("staff.wrong", new Object[] {label}, locale);
            return again(id, typed, reason, HttpStatus.UNPROCESSABLE_CONTENT, language, model);
        }
    }

    @GetMapping("/addenda/{addendum}.docx")
    ResponseEntity<byte[]> docx(@PathVariable String id, @PathVariable int addendum, Language language)
            throws IOException {
        Held held = held(id);
        Addendum found = books.addenda(held).stream()
                .filter(one -> one.number() == addendum)
                .findFirst()
                .orElseThrow(() -> new NotFoundException("addendum " + addendum));
        ByteArrayOutputStream out = new ByteArrayOutputStream(1 << 16);
        PaperDocx.write(AddendumPaper.of(found, held.minutes().orElseThrow(), language), out);
        return file("addendum-" + id + "-" + addendum + "-" + language.code(), ".docx", DOCX, out.toByteArray());
    }

    /** The whole book of the staff, which anybody can check: jospar verify. */
    @GetMapping("/book.json")
    ResponseEntity<byte[]> book(@PathVariable String id) {
        MinutesBook book = books.find(held(id).regulation().id()).orElseThrow(() -> new NotFoundException("book"));
        return file(
                "book-" + book.id(),
                ".json",
                MediaType.APPLICATION_JSON,
                json.write(book).getBytes(StandardCharsets.UTF_8));
    }

    private static ResponseEntity<byte[]> file(String stem, String ending, MediaType type, byte[] bytes) {
        return ResponseEntity.ok()
                .contentType(type)
                .header(HttpHeaders.CONTENT_DISPOSITION, Download.disposition(stem, ending))
                .body(bytes);
    }

    private ModelAndView again(
            String id, Typed typed, String reason, HttpStatus status, Language language, Model model) {
        show(held(id), language, model);
        model.addAttribute("typed", typed.again());
        model.addAttribute("ticked", typed.all("signers"));
        model.addAttribute("reason", reason);
        return new ModelAndView("staff/addenda", model.asMap(), status);
    }

    private void show(Held held, Language language, Model model) {
        @Nullable MinutesBook book = books.find(held.regulation().id()).orElse(null);
        Chain chain = book == null ? null : book.check();
        model.addAttribute("held", held);
        model.addAttribute("addenda", books.addenda(held));
        model.addAttribute("entry", books.entry(held).orElse(null));
        model.addAttribute("whole", chain instanceof Chain.Whole whole ? whole : null);
        model.addAttribute("broken", chain instanceof Chain.Broken broken ? broken.message(language) : null);
        model.addAttribute("typed", Map.of());
        model.addAttribute("ticked", List.of());
        model.addAttribute("latest", holding.latestAddendum(held));
    }

    private Held held(String id) {
        return sittings.find(id).orElseThrow(() -> new NotFoundException(id));
    }
}
