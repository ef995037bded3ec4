export const ARTICLE_50 = "《条例》第五十条（年度报告的内容和统一格式）";
