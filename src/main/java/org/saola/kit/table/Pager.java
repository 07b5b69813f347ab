package org.saola.kit.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.saola.kit.PageAddress;

/**
 * Which part of a long list is shown, with the addresses of the others.
 *
 * @param address of the list, with its filter and order
 * @param page from 1
 * @param total how many things there are on all pages
 */
public record Pager(PageAddress address, int page, int size, long total) {

    public static final String PARAMETER = "page";

    private static final int AROUND = 1;

    /** A page to go to; @param number 0 for a gap */
    public record Step(int number, String href, boolean here) {}

    /** @throws IllegalArgumentException if a page holds nothing */
    public Pager {
        if (size < 1) {
            throw new IllegalArgumentException("a page of " + size);
        }
        // A shared address may name a page that a shorter list no longer has: the last one is nearest.
        page = (int) Math.max(1, Math.min(page, pages(total, size)));
    }

    /** Everything on one page. */
    public static Pager single(PageAddress address, int total) {
        return new Pager(address, 1, Math.max(1, total), total);
    }

    public int last() {
        return (int) pages(total, size);
    }

    /** The number of the first thing shown, from 1; 0 where there is none. */
    public long from() {
        return total == 0 ? 0 : (page - 1L) * size + 1;
    }

    public long to() {
        return Math.min(total, (long) page * size);
    }

    /** Cuts a whole list to the present page. */
    public <T> List<T> cut(List<T> all) {
        return all.subList((int) Math.max(0, from() - 1), (int) Math.min(all.size(), to()));
    }

    public Optional<String> previous() {
        return page > 1 ? Optional.of(href(page - 1)) : Optional.empty();
    }

    public Optional<String> next() {
        return page < last() ? Optional.of(href(page + 1)) : Optional.empty();
    }

    /** The first, the last, those around the present one, and gaps between; never a gap for a single page. */
    public List<Step> steps() {
        List<Step> steps = new ArrayList<>();
        int before = 0;
        for (int number = 1; number <= last(); number++) {
            if (number == 1 || number == last() || Math.abs(number - page) <= AROUND) {
                if (number - before == 2) {
                    steps.add(step(number - 1));
                } else if (number - before > 2) {
                    steps.add(new Step(0, "", false));
                }
                steps.add(step(number));
                before = number;
            }
        }
        return steps;
    }

    private Step step(int number) {
        return new Step(number, href(number), number == page);
    }

    private String href(int number) {
        return number == 1
                ? address.without(PARAMETER).href()
                : address.with(PARAMETER, Integer.toString(number)).href();
    }

    private static long pages(long total, int size) {
        return Math.max(1, (total + size - 1) / size);
    }
}
