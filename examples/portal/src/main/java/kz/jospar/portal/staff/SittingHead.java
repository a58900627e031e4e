package kz.jospar.portal.staff;

import java.time.LocalDate;
import kz.jospar.core.lang.LocalizedText;

/** A sitting in a list: kk отырыс, ru заседание. */
public record SittingHead(String id, LocalizedText body, LocalDate day, String phase) {}
