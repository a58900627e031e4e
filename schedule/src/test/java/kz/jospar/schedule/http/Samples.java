package kz.jospar.schedule.http;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import kz.jospar.core.lang.Language;
import kz.jospar.schedule.ical.Feed;
import kz.jospar.schedule.ical.FeedEntry;
import kz.jospar.schedule.ical.FeedHead;

/** Small feeds and what is written of them. */
final class Samples {
    static final Instant MADE = Instant.parse("2025-01-10T08:30:15Z");

    private Samples() {}

    static FeedEntry entry(String uid, Instant modified) {
        return new FeedEntry(uid, LocalDate.of(2025, 3, 31), "Есеп " + uid, "Сипаттама", List.of(), modified);
    }

    static Feed feed(String id, FeedEntry... entries) {
        return new Feed(new FeedHead(id, id + " – Қала жоспары", Language.KK), List.of(entries));
    }

    static Feed feed(String id, int size) {
        return feed(
                id,
                IntStream.range(0, size)
                        .mapToObj(i -> entry(id + i, MADE.plusSeconds(i)))
                        .toArray(FeedEntry[]::new));
    }

    static FeedRequest get(String... nameAndValue) {
        return request("GET", nameAndValue);
    }

    static FeedRequest request(String method, String... nameAndValue) {
        java.util.Map<String, List<String>> headers = new java.util.LinkedHashMap<>();
        for (int i = 0; i < nameAndValue.length; i += 2) {
            headers.put(nameAndValue[i], List.of(nameAndValue[i + 1]));
        }
        return FeedRequest.of(method, headers);
    }

    static byte[] octets(FeedResponse.Body body) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            body.writeTo(out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }
}
