package kz.jospar.spring.feed;

import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import kz.jospar.schedule.http.Access;
import kz.jospar.schedule.http.FeedGates;
import kz.jospar.schedule.http.FeedGrant;
import kz.jospar.schedule.http.FeedHttp;
import kz.jospar.schedule.http.FeedKey;
import kz.jospar.schedule.http.FeedRepresentation;
import kz.jospar.schedule.http.FeedRequest;
import kz.jospar.schedule.http.FeedResponse;
import kz.jospar.schedule.http.FeedTokenHash;
import org.jspecify.annotations.Nullable;

/**
 * Answers requests for feeds, and lets no request for one pass on to where its address would be logged.
 *
 * <p>The body is written straight to the connection.
 */
public final class FeedFilter implements Filter {
    private final FeedStore store;
    private final String path;

    /**
     * @param store the application's feeds
     * @param path the path below which they are, as {@code /feeds}
     */
    public FeedFilter(FeedStore store, String path) {
        this.store = store;
        this.path = path + "/";
    }

    @Override
    public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain) throws IOException {
        answer((HttpServletRequest) request, (HttpServletResponse) response);
    }

    /** Answers a request for a feed. */
    public void answer(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Opening opening = new Opening(store);
        Access access = FeedGates.check(segment(request), opening::grant);
        FeedRequest asked = new FeedRequest(
                request.getMethod(),
                lines(request, "If-None-Match"),
                lines(request, "If-Modified-Since"),
                lines(request, "Accept-Encoding"));
        FeedResponse answer = FeedHttp.answer(asked, access, opening::representation);
        response.setStatus(answer.status());
        answer.headers().forEach(response::setHeader);
        FeedResponse.Body body = answer.body();
        if (body != null) {
            body.writeTo(response.getOutputStream());
        }
    }

    /** What follows the path as it was sent, neither decoded nor tidied: a secret has one spelling. */
    private String segment(HttpServletRequest request) {
        String prefix = request.getContextPath() + path;
        String uri = request.getRequestURI();
        return uri.startsWith(prefix) ? uri.substring(prefix.length()) : "";
    }

    private static List<String> lines(HttpServletRequest request, String name) {
        return Collections.list(request.getHeaders(name));
    }

    /** One request's way to the store, which is asked once. */
    private static final class Opening {
        private final FeedStore store;
        private @Nullable StoredFeed found;

        Opening(FeedStore store) {
            this.store = store;
        }

        Optional<FeedGrant> grant(FeedTokenHash hash) {
            found = store.find(hash).orElse(null);
            return Optional.ofNullable(found).map(StoredFeed::grant);
        }

        Optional<FeedRepresentation> representation(FeedKey key) {
            return found == null ? Optional.empty() : found.representation().get();
        }
    }
}
