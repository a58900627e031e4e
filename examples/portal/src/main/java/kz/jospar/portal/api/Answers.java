package kz.jospar.portal.api;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import kz.jospar.portal.web.Download;
import kz.jospar.portal.web.Slice;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import org.springframework.web.util.UriComponentsBuilder;
import tools.jackson.databind.json.JsonMapper;

/**
 * Answers with their entity tags and links.
 *
 * <p>A tag is the version and a digest of what is shown, {@code "7-1f2e3d4c5b6a7988"}: the same version reads otherwise in
 * another language or on another day, and a change asks for the version alone.
 */
@Component
class Answers {
    private static final Pattern TAG = Pattern.compile("\"(\\d{1,9})(?:-[0-9a-f]{1,64})?\"");
    /** An entity tag of anybody's, and a list of them, in which elements may be empty (RFC 9110, 5.6.1 and 8.8.3). */
    private static final String ENTITY_TAG = "(?:W/)?\"[\\x21\\x23-\\x7e\\x80-\\xff]*+\"";

    private static final Pattern ANY_TAG = Pattern.compile(ENTITY_TAG);
    private static final Pattern TAGS =
            Pattern.compile("[ \t,]*+" + ENTITY_TAG + "(?:[ \t]*+,[ \t,]*+" + ENTITY_TAG + ")*+[ \t,]*+");
    private static final int DIGITS = 16;

    private final JsonMapper json;
    private final Problems problems;

    Answers(JsonMapper json, Problems problems) {
        this.json = json;
        this.problems = problems;
    }

    /** Returns one resource; Spring answers 304 where the tag is known to the reader. */
    <T> ResponseEntity<T> one(HttpServletRequest request, T body, long version) {
        return head(ResponseEntity.ok(), request).eTag(tag(body, version)).body(body);
    }

    /** Returns a document of the library as a file, byte for byte. */
    ResponseEntity<byte[]> document(HttpServletRequest request, String document, long version, String stem) {
        byte[] bytes = document.getBytes(StandardCharsets.UTF_8);
        return head(ResponseEntity.ok(), request)
                .eTag(tag(bytes, version))
                .contentType(MediaType.APPLICATION_JSON)
                .header(HttpHeaders.CONTENT_DISPOSITION, Download.disposition(stem, ".json"))
                .body(bytes);
    }

    /** Returns a new resource. */
    <T> ResponseEntity<T> created(HttpServletRequest request, T body, long version, String... path) {
        return created(request, body, body, version, path);
    }

    /** Returns a new resource with its own tag, where the answer tells of more than the resource. */
    <T> ResponseEntity<T> created(HttpServletRequest request, T body, Object resource, long version, String... path) {
        return head(ResponseEntity.created(location(request, path)), request)
                .eTag(tag(resource, version))
                .body(body);
    }

    /** Returns a resource that was there already instead of a new one, with its address. */
    <T> ResponseEntity<T> known(HttpServletRequest request, T body, Object resource, long version, String... path) {
        return head(ResponseEntity.ok(), request)
                .location(location(request, path))
                .eTag(tag(resource, version))
                .body(body);
    }

    /** Returns a page with links to the others. */
    <S, T> ResponseEntity<Listing<T>> page(HttpServletRequest request, Slice<S> slice, Function<S, T> view) {
        Listing<T> body =
                new Listing<>(slice.items().stream().map(view).toList(), slice.page(), slice.size(), slice.total());
        List<String> links = new ArrayList<>();
        links.add(link(request, slice, 0, "first"));
        if (slice.page() > 0) {
            links.add(link(request, slice, Math.min(slice.page(), slice.pages()) - 1, "prev"));
        }
        if (slice.hasNext()) {
            links.add(link(request, slice, slice.page() + 1, "next"));
        }
        links.add(link(request, slice, slice.pages() - 1, "last"));
        return head(ResponseEntity.ok(), request)
                .header(HttpHeaders.LINK, String.join(", ", links))
                .eTag(tag(body, 0))
                .body(body);
    }

    /**
     * Returns the version that a change is made on (RFC 9110, 13.1.1): the present one, where {@code If-Match} names it in a
     * list of tags or says {@code *}. A weak tag names none, for the comparison is the strong one.
     *
     * @param present the version that is there now
     */
    static int seen(@Nullable String ifMatch, int present) {
        if (ifMatch == null || ifMatch.isBlank()) {
            throw new ApiException(HttpStatus.PRECONDITION_REQUIRED, "if-match-required");
        }
        String asked = ifMatch.strip();
        if (asked.equals("*")) {
            return present;
        }
        if (!TAGS.matcher(asked).matches()) {
            throw new ApiException(HttpStatus.BAD_REQUEST, "unfit-if-match");
        }
        Matcher tags = ANY_TAG.matcher(asked);
        while (tags.find()) {
            Matcher own = TAG.matcher(tags.group());
            if (own.matches() && Integer.parseInt(own.group(1)) == present) {
                return present;
            }
        }
        throw new ApiException(HttpStatus.PRECONDITION_FAILED, "stale");
    }

    private <B extends ResponseEntity.HeadersBuilder<B>> B head(B answer, HttpServletRequest request) {
        return answer.cacheControl(CacheControl.noCache().cachePrivate())
                .varyBy(HttpHeaders.ACCEPT_LANGUAGE, HttpHeaders.AUTHORIZATION)
                .header(HttpHeaders.CONTENT_LANGUAGE, problems.language(request).code());
    }

    private String tag(Object body, long version) {
        return tag(json.writeValueAsBytes(body), version);
    }

    private static String tag(byte[] body, long version) {
        return '"' + Long.toString(version) + '-' + digest(body).substring(0, DIGITS) + '"';
    }

    static String digest(byte[] bytes) {
        return HexFormat.of().formatHex(sha256().digest(bytes));
    }

    static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    private static URI location(HttpServletRequest request, String... path) {
        return UriComponentsBuilder.fromPath(request.getContextPath() + "/api/v1")
                .pathSegment(path)
                .encode()
                .build()
                .toUri();
    }

    private static String link(HttpServletRequest request, Slice<?> slice, int page, String relation) {
        String query = request.getQueryString();
        String address = UriComponentsBuilder.fromUriString(
                        request.getRequestURI() + (query == null ? "" : "?" + query))
                .replaceQueryParam("page", page)
                .replaceQueryParam("size", slice.size())
                .build(true)
                .toUriString();
        return "<" + address + ">; rel=\"" + relation + '"';
    }
}
