-- What came back may tell the status of RFC 3463 alone, without the reply of a server.
alter table post.letter drop constraint letter_reply_check;
alter table post.letter add constraint letter_reply_check
  check (reply ~ '^([245][0-9]{2}( [245]\.[0-9]{1,3}\.[0-9]{1,3})?|[245]\.[0-9]{1,3}\.[0-9]{1,3})$');
