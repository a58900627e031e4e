package kz.jospar.schedule.http;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.security.SecureRandom;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import kz.jospar.schedule.ical.Feed;

/** A whole server of feeds on the JDK alone, as an embedder would write it; the README points here. */
final class FeedServer implements AutoCloseable {
    private static final String FOLDER = "/feeds/";

    private final Map<FeedTokenHash, FeedGrant> grants = new ConcurrentHashMap<>();
    private final Map<FeedKey, FeedRepresentation> feeds = new ConcurrentHashMap<>();
    private final SecureRandom random = new SecureRandom();
    private final HttpServer server;

    FeedServer() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext(FOLDER, this::answer);
        server.start();
    }

    /** Shows a feed as it is from now on; one that has not changed keeps its tag and its date. */
    void show(FeedKey key, Feed feed, Instant now) {
        feeds.compute(key, (k, kept) -> kept == null ? FeedRepresentation.of(feed, now) : kept.succeededBy(feed, now));
    }

    /** Gives an address to somebody, once; only the hash of its secret is kept. */
    URI grant(FeedKey key) {
        FeedToken token = FeedToken.from(random);
        grants.put(token.hash(), new FeedGrant(token.hash(), key));
        return address(token.secret() + ".ics");
    }

    void revoke(FeedKey key, LocalDate day) {
        grants.replaceAll((hash, grant) -> grant.key().equals(key) ? grant.revokedOn(day) : grant);
    }

    URI address(String segment) {
        InetSocketAddress at = server.getAddress();
        return URI.create("http://" + at.getAddress().getHostAddress() + ":" + at.getPort() + FOLDER + segment);
    }

    private void answer(HttpExchange exchange) throws IOException {
        String path = exchange.getRequestURI().getPath(); // without what follows a question mark
        Access access = FeedGates.check(path.substring(FOLDER.length()), hash -> Optional.ofNullable(grants.get(hash)));
        FeedRequest request = FeedRequest.of(exchange.getRequestMethod(), exchange.getRequestHeaders());
        FeedResponse response = FeedHttp.answer(request, access, key -> Optional.ofNullable(feeds.get(key)));
        response.headers().forEach(exchange.getResponseHeaders()::set);
        FeedResponse.Body body = response.body();
        exchange.sendResponseHeaders(response.status(), body == null ? -1 : Math.max(0, response.length()));
        try (OutputStream out = exchange.getResponseBody()) {
            if (body != null) {
                body.writeTo(out);
            }
        }
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
