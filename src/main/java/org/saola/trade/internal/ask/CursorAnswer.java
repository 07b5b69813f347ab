package org.saola.trade.internal.ask;

import java.sql.SQLException;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import org.saola.trade.Release;
import org.saola.trade.TradeAnswer;
import org.saola.trade.TradeColumn;
import org.saola.trade.TradeQuestion;
import org.saola.trade.TradeRows;

/**
 * An answer that is one query, whose rows of numbers become rows of text.
 *
 * @param limited whether a row of the query is a row of the answer, so that the query may end where the reader does
 */
record CursorAnswer(
        Asked asked, List<TradeColumn> columns, String sql, boolean limited, Function<Cursor, TradeRows> rows)
        implements TradeAnswer {

    @Override
    public Release release() {
        return asked.release().release();
    }

    @Override
    public TradeQuestion question() {
        return asked.question();
    }

    @Override
    public void read(long mostRows, Consumer<TradeRows> reader) {
        String query = limited && mostRows < Long.MAX_VALUE ? sql + " LIMIT " + mostRows : sql;
        try (Cursor cursor = Cursor.open(asked.release(), query)) {
            TradeRows all = rows.apply(cursor);
            reader.accept(mostRows == Long.MAX_VALUE ? all : new Limited(all, mostRows));
        } catch (SQLException failure) {
            throw new IllegalStateException("DuckDB could not answer", failure);
        }
    }

    /** The first rows. */
    private static final class Limited implements TradeRows {
        private final TradeRows rows;
        private long left;

        Limited(TradeRows rows, long most) {
            this.rows = rows;
            this.left = most;
        }

        @Override
        public boolean next() {
            return left-- > 0 && rows.next();
        }

        @Override
        public String text(int column) {
            return rows.text(column);
        }
    }
}
