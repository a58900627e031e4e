package kz.jospar.portal.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import kz.jospar.portal.account.Role;
import kz.jospar.portal.account.SignedIn;
import kz.jospar.portal.staff.Held;
import kz.jospar.portal.staff.Holding;
import kz.jospar.portal.staff.MinutesBooks;
import kz.jospar.portal.staff.Sittings;
import kz.jospar.portal.web.Json;
import kz.jospar.portal.web.NotFoundException;
import kz.jospar.portal.web.Slice;
import kz.jospar.protocol.minutes.Addendum;
import kz.jospar.protocol.minutes.MinutesBook;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Addenda to signed minutes, and the book that they stand in. For executors there are none. */
@RestController
@RequestMapping(path = "/api/v1/sittings/{sitting}", produces = MediaType.APPLICATION_JSON_VALUE)
@Tag(name = "sittings")
class AddendaApi {
    private static final int UNCHANGED = 1;

    private final Sittings sittings;
    private final MinutesBooks books;
    private final Holding holding;
    private final Json json;
    private final Answers answers;

    AddendaApi(Sittings sittings, MinutesBooks books, Holding holding, Json json, Answers answers) {
        this.sittings = sittings;
        this.books = books;
        this.holding = holding;
        this.json = json;
        this.answers = answers;
    }

    /** Comes before each operation. */
    @ModelAttribute
    void door(@Parameter(hidden = true) @AuthenticationPrincipal SignedIn signedIn) {
        if (signedIn.account().role() == Role.EXECUTOR) {
            throw new NotFoundException("staff");
        }
    }

    @GetMapping("/addenda")
    @Operation(operationId = "listAddenda", summary = "Addenda to the minutes of a sitting")
    ResponseEntity<Listing<AddendumView>> list(
            @PathVariable("sitting") String sitting,
            @RequestParam(value = "page", required = false) @Nullable String page,
            @RequestParam(value = "size", required = false) @Nullable String size,
            HttpServletRequest request) {
        Pages pages = Pages.of(page, size);
        return answers.page(
                request, Slice.of(books.addenda(find(sitting)), pages.page(), pages.size()), AddendumView::of);
    }

    @GetMapping("/addenda/{addendum:\\d{1,9}}")
    @Operation(operationId = "getAddendum", summary = "An addendum to the minutes of a sitting")
    ResponseEntity<AddendumView> one(
            @PathVariable("sitting") String sitting,
            @PathVariable("addendum") int addendum,
            HttpServletRequest request) {
        Addendum found = books.addenda(find(sitting)).stream()
                .filter(one -> one.number() == addendum)
                .findFirst()
                .orElseThrow(() -> new NotFoundException("addendum " + addendum));
        return answers.one(request, AddendumView.of(found), UNCHANGED);
    }

    @PostMapping(path = "/addenda", consumes = MediaType.APPLICATION_JSON_VALUE)
    @PreAuthorize("hasRole('WORKING_BODY')")
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(
            operationId = "addAddendum",
            summary = "Enters a signed addendum to signed minutes; If-Match is of the sitting")
    ResponseEntity<AddendumView> add(
            @Parameter(hidden = true) @AuthenticationPrincipal SignedIn signedIn,
            @PathVariable("sitting") String sitting,
            @RequestHeader(value = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch,
            @RequestBody NewAddendum sent,
            HttpServletRequest request) {
        int version = Answers.seen(ifMatch, find(sitting).version());
        Addendum added =
                holding.amend(sitting, version, sent.words(), sent.signedOn(), sent.seats(), signedIn.account());
        return answers.created(
                request,
                AddendumView.of(added),
                UNCHANGED,
                "sittings",
                sitting,
                "addenda",
                Integer.toString(added.number()));
    }

    @GetMapping("/book")
    @Operation(
            operationId = "getMinutesBook",
            summary = "The book of the staff that sat: its minutes and addenda, each sealed with what stands before it",
            responses =
                    @ApiResponse(
                            responseCode = "200",
                            description =
                                    "A document jospar.minutes-book of the library, whose chain anybody can check",
                            content = @Content(schema = @Schema(type = "object"))))
    ResponseEntity<byte[]> book(@PathVariable("sitting") String sitting, HttpServletRequest request) {
        MinutesBook book = books.find(find(sitting).regulation().id())
                .orElseThrow(() -> new NotFoundException("book of " + sitting));
        return answers.document(request, json.write(book), book.entries().size(), "book-" + book.id());
    }

    private Held find(String sitting) {
        return sittings.find(sitting).orElseThrow(() -> new NotFoundException(sitting));
    }
}
