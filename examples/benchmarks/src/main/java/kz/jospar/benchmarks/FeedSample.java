package kz.jospar.benchmarks;

import biweekly.ICalendar;
import biweekly.component.VEvent;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Date;
import java.util.List;
import java.util.stream.IntStream;
import kz.jospar.core.lang.Language;
import kz.jospar.schedule.ical.Feed;
import kz.jospar.schedule.ical.FeedEntry;
import kz.jospar.schedule.ical.FeedHead;
import kz.jospar.schedule.ical.When;

/** A feed of deadlines as plans have them, and the same as biweekly's objects. */
final class FeedSample {
    private static final Instant STAMP = Instant.parse("2025-01-10T00:00:00Z");
    private static final List<String> STANDINGS = List.of("алда", "мерзімі жақын", "мерзімі өткен");

    private FeedSample() {}

    static Feed feed(int events) {
        return new Feed(
                new FeedHead("region", "Облыстың іс-шаралар жоспары", Language.KK),
                IntStream.range(0, events).mapToObj(FeedSample::entry).toList());
    }

    private static FeedEntry entry(int number) {
        String measure = number % 9 + "." + number % 40;
        LocalDate day = LocalDate.of(2025, 1, 1).plusDays(number % 700);
        return new FeedEntry(
                "region-2025-2026_" + number + "_2025-Q1@jospar",
                day,
                measure + " Елді мекендерде көшелерді жөндеу, жарықтандыру және көгалдандыру",
                measure + "-іс-шара: Елді мекендерде көшелерді жөндеу, жарықтандыру және көгалдандыру\n"
                        + "Аяқтау нысаны: әкімдікке ақпарат; есеп\n"
                        + "Орындаушылар: құрылыс басқармасы – бірінші аталған; аудандар мен қалалар әкімдері\n"
                        + "Жоспардағы мерзім: «тоқсан сайын, есепті айдан кейінгі айдың 25-күніне дейін»\n"
                        + "Мерзімі: " + day + ", жұмыс күні\n"
                        + "Жоспар: Облыстың 2025–2026 жылдарға арналған іс-шаралар жоспары",
                List.of(STANDINGS.get(number % STANDINGS.size())),
                STAMP);
    }

    static ICalendar biweekly(Feed feed) {
        ICalendar calendar = new ICalendar();
        calendar.setName(feed.name());
        feed.entries().forEach(entry -> calendar.addEvent(biweekly(entry)));
        return calendar;
    }

    private static VEvent biweekly(FeedEntry entry) {
        VEvent event = new VEvent();
        Date stamp = Date.from(entry.revision().modified());
        event.setUid(entry.uid());
        event.setDateTimeStamp(stamp);
        event.setLastModified(stamp);
        event.setSequence(entry.revision().sequence());
        When when = entry.when();
        event.setDateStart(date(when.firstDay()), false);
        event.setDateEnd(date(when.lastDay().plusDays(1)), false);
        event.setSummary(entry.title());
        event.setDescription(entry.description());
        event.addCategories(entry.categories());
        event.setTransparency(true);
        return event;
    }

    /** biweekly takes a date for the default zone's midnight. */
    private static Date date(LocalDate day) {
        return Date.from(day.atStartOfDay(ZoneId.systemDefault()).toInstant());
    }
}
