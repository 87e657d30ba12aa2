-- An invitation needs an address; like the telephone it stands with the words that can be erased.
-- 专家邮箱

alter table expert_detail add column email text;
